package org.quxian.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.observation.Text;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One sentence for each way in which arguments can be wrong. */
final class ParameterSentences {

    private ParameterSentences() {}

    static Text of(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice ->
                new Text(
                        "%s 只能写一次。".formatted(name(twice.getOverwritten())),
                        "%s can be given once only.".formatted(name(twice.getOverwritten())));
            case MissingParameterException missing -> missing(missing);
            default -> other(problem);
        };
    }

    private static Text unmatched(UnmatchedArgumentException problem) {
        String given = problem.getUnmatched().getFirst();
        CommandLine command = problem.getCommandLine();
        if (given.startsWith("-")) {
            List<String> options = command.getCommandSpec().options().stream()
                    .flatMap(option -> Stream.of(option.names()))
                    .toList();
            return WrongUseException.unknown(new Text("选项", "option"), given, Nearest.to(given, options))
                    .sentence();
        }
        if (command.getParent() == null) {
            return WrongUseException.unknown(
                            new Text("命令", "command"),
                            given,
                            Nearest.to(given, command.getSubcommands().keySet()))
                    .sentence();
        }
        return new Text("多出了参数“%s”。".formatted(given), "The argument %s is one too many.".formatted(given));
    }

    private static Text missing(MissingParameterException problem) {
        String names =
                problem.getMissing().stream().map(ParameterSentences::name).collect(Collectors.joining(" "));
        return new Text("缺少 %s。".formatted(names), "%s is missing.".formatted(names));
    }

    private static Text other(ParameterException problem) {
        ArgSpec argument = problem.getArgSpec();
        String value = String.valueOf(problem.getValue());
        if (argument == null || problem.getValue() == null) {
            return new Text("参数有误：%s。".formatted(problem.getMessage()), problem.getMessage() + ".");
        }
        return new Text(
                "%s 不能是“%s”。".formatted(name(argument), value), "%s cannot be %s.".formatted(name(argument), value));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
