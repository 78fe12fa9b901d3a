package org.quxian.cli;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** The command was given something that it cannot take; the program ends with exit code 2. */
final class WrongUseException extends ReportableException {
    private static final long serialVersionUID = 1L;

    WrongUseException(Text sentence) {
        super(sentence);
    }

    /** A name that nothing bears. */
    static WrongUseException unknown(Text what, String given, Optional<String> nearest) {
        return new WrongUseException(new Text(
                "没有名为“%s”的%s%s"
                        .formatted(
                                given,
                                what.zh(),
                                nearest.map("，您是想用“%s”吗？"::formatted).orElse("。")),
                "There is no %s called %s%s"
                        .formatted(
                                what.en(),
                                given,
                                nearest.map("; did you mean %s?"::formatted).orElse("."))));
    }

    /** A value that an option cannot have. */
    static WrongUseException notOneOf(String option, String given, List<String> words) {
        return new WrongUseException(new Text(
                "%s 不能是“%s”，可以是 %s。".formatted(option, given, String.join("、", words)),
                "%s cannot be %s; it can be %s.".formatted(option, given, String.join(", ", words))));
    }
}
