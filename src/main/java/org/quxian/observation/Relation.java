package org.quxian.observation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What indicators have to do with each other, so that charts and derived figures follow for every area that has them.
 * All names are ids of indicators.
 */
public sealed interface Relation {

    /** The indicators that are related, in order. */
    List<String> indicators();

    /**
     * Indicators of one unit that are worth seeing side by side: three loan schemes by amount.
     *
     * @param name what they are together
     * @param indicators at least two
     */
    record Group(Text name, List<String> indicators) implements Relation {
        public Group {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * A count and the share of an unknown total that it makes, on the way to a target: 615户, 80.2%, 100% by a day.
     *
     * @param name what is being done: 可燃雨棚整改
     * @param count the indicator of the count done
     * @param rate the indicator of the rate, in %
     * @param target the indicator whose target is to be reached, in %
     */
    record Rate(Text name, String count, String rate, String target) implements Relation {
        @Override
        public List<String> indicators() {
            return List.of(count, rate, target);
        }
    }

    /**
     * A part and the whole that it belongs to: companies under the safety service among those registered.
     *
     * @param name what the share is: 企业托付比例
     * @param part the indicator of the part
     * @param whole the indicator of the whole, in the same unit
     */
    record Share(Text name, String part, String whole) implements Relation {
        @Override
        public List<String> indicators() {
            return List.of(part, whole);
        }
    }

    /**
     * Parts that add up to no more than one whole: three loan schemes of all that they lend together.
     *
     * @param name what they are together: 三类贷款笔数
     * @param whole the indicator of the whole, in the same unit; empty where the parts are all of it
     * @param parts the indicators of the parts, no two of which share anything, at least one
     */
    record Parts(Text name, Optional<String> whole, List<String> parts) implements Relation {
        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> indicators() {
            return Stream.concat(parts.stream(), whole.stream()).toList();
        }
    }

    /**
     * An amount for each of a count: yuan a person, tonnes a mu.
     *
     * @param name what it is: 人次均救助金额
     * @param amount the indicator above the line
     * @param count the indicator below the line
     */
    record Average(Text name, String amount, String count) implements Relation {
        @Override
        public List<String> indicators() {
            return List.of(amount, count);
        }
    }

    /**
     * The same thing before and after a measure: a company's accidents a year.
     *
     * @param name what it is: 某企业年交通事故
     * @param before the indicator before
     * @param after the indicator after, in the same unit
     */
    record BeforeAfter(Text name, String before, String after) implements Relation {
        @Override
        public List<String> indicators() {
            return List.of(before, after);
        }
    }

    /**
     * Indicators whose figures do not add up though their units are counts: visits for one case, broadcasts in one week.
     * They are not spread over residents or land.
     *
     * @param indicators at least one
     */
    record Unsummed(List<String> indicators) implements Relation {
        public Unsummed {
            indicators = List.copyOf(indicators);
        }
    }
}
