package org.quxian.observation;

import java.util.List;

/**
 * The words by which a reader of Chinese texts tells what a number is; they stand in {@code data/lexicon.json} and grow
 * with the texts that are met.
 *
 * @param vetoes words that hold numerals and are no figures: 万盛, 十四五, 千家万户
 * @param forecast words that make figures forecasts: 预计
 * @param target words that make figures targets: 力争
 * @param reach verbs behind 将 that make figures targets: 实现
 * @param done words that make figures actual again: 已
 * @param up words before a growth figure that goes up: 增长
 * @param down words before a growth figure that goes down: 下降
 * @param organisation words that make a sentence an organisation's: 公司
 * @param person words that make a sentence a person's: 家住
 * @param bylines words that mark a line as a byline: 通讯员
 * @param people nouns that count as 人 where the unit is left out: 40.8万青年
 */
public record Lexicon(
        List<String> vetoes,
        List<String> forecast,
        List<String> target,
        List<String> reach,
        List<String> done,
        List<String> up,
        List<String> down,
        List<String> organisation,
        List<String> person,
        List<String> bylines,
        List<String> people) {

    public Lexicon {
        vetoes = List.copyOf(vetoes);
        forecast = List.copyOf(forecast);
        target = List.copyOf(target);
        reach = List.copyOf(reach);
        done = List.copyOf(done);
        up = List.copyOf(up);
        down = List.copyOf(down);
        organisation = List.copyOf(organisation);
        person = List.copyOf(person);
        bylines = List.copyOf(bylines);
        people = List.copyOf(people);
    }
}
