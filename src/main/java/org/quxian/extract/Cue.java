package org.quxian.extract;

/** What a word says about the figures of its sentence. */
enum Cue {
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
    /** 通讯员. */
    BYLINE
}
