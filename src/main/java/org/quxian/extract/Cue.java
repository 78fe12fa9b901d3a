package org.quxian.extract;

/** What a word says about the figures of its sentence. */
enum Cue implements Meaning {
    /** It holds a numeral and is no figure. */
    VETO,
    /** 预计. */
    FORECAST,
    /** 力争. */
    TARGET,
    /** 已. */
    DONE,
    /** 增长. */
    UP,
    /** 下降. */
    DOWN,
    /** 公司. */
    ORGANISATION,
    /** 家住. */
    PERSON,
    /** 村民: a person, where a name follows. */
    ROLE,
    /** 负责人: somebody who speaks for others. */
    OFFICIAL,
    /** 应当, 不得: the sentence lays down a rule. */
    NORM,
    /** 通讯员. */
    BYLINE,
    /** 全区, 我县: the area that the passage is about. */
    HERE,
    /** 全市: the municipality, or the city that the passage is about. */
    MUNICIPALITY,
    /** 全国: no area of this catalogue. */
    ELSEWHERE,
    /** 全村, 当地: an area or a part of one is spoken of again, and no company or person. */
    COMMUNITY,
    /** 分别, 依次: what follows is dealt out. */
    DEAL
}
