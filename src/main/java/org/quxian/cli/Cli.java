package org.quxian.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quxian.observation.Language;
import org.quxian.observation.Legible;
import org.quxian.observation.NoMemory;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command line: parses the arguments, runs the command they name, and turns every failure into one sentence. */
public final class Cli {
    private static final int FAILED = CommandLine.ExitCode.SOFTWARE;
    private static final int WRONG_USE = CommandLine.ExitCode.USAGE;

    private final Surroundings surroundings;
    private final StoreAccess stores;

    /**
     * @param surroundings what it stands in
     * @param stores where the figures come from
     */
    public Cli(Surroundings surroundings, StoreAccess stores) {
        this.surroundings = surroundings;
        this.stores = stores;
    }

    /**
     * Runs one command.
     *
     * @param arguments as they were given to the program
     * @return 0 where it is done, 1 where it failed, 2 where the arguments are wrong
     */
    public int run(String... arguments) {
        Language language = language(List.of(arguments));
        GlobalOptions options = new GlobalOptions();
        Session session = new Session(surroundings, stores, options, language);
        if (isWindowOnly(List.of(arguments), options)) {
            return session.openWindow();
        }
        try {
            return commands(Commands.needed(List.of(arguments)), session, options, language)
                    .execute(arguments);
        } catch (OutOfMemoryError full) {
            write(NoMemory.SENTENCE.in(language));
            return FAILED;
        }
    }

    /**
     * Whether the window is asked for and at most a store, as it mostly is; the options are read then. All else is for the
     * parser of commands, which takes a while to learn them.
     */
    private static boolean isWindowOnly(List<String> arguments, GlobalOptions options) {
        if (arguments.size() == 2
                && arguments.getFirst().equals("--store")
                && !arguments.getLast().startsWith("-")) {
            options.store = Optional.of(arguments.getLast());
            return true;
        }
        return arguments.isEmpty();
    }

    private CommandLine commands(
            List<Function<Session, Object>> commands, Session session, GlobalOptions options, Language language) {
        CommandLine line = new CommandLine(new QuxianCommand(session)).addMixin("globals", options);
        commands.forEach(command -> line.addSubcommand(command.apply(session)));
        line.setResourceBundle(new HelpWords(language))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setExecutionStrategy(parsed -> {
                    checkLanguage(options, parsed.commandSpec().commandLine());
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler((problem, given) -> complain(ParameterSentences.of(problem), language))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, language));
        line.getCommandSpec().version("Quxian " + surroundings.version());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().version("Quxian " + surroundings.version()));
        return line;
    }

    private int failed(Exception failure, Language language) throws Exception {
        if (failure instanceof WrongUseException wrong) {
            return complain(wrong.sentence(), language);
        }
        if (failure instanceof IOException broken && "Broken pipe".equals(broken.getMessage())) {
            return FAILED;
        }
        write(sentence(failure).in(language));
        return FAILED;
    }

    private static Text sentence(Exception failure) {
        return switch (failure) {
            case ReportableException reportable -> reportable.sentence();
            case IOException broken ->
                new Text(
                        "输出失败：%s。".formatted(broken.getMessage()),
                        "The output failed: %s.".formatted(broken.getMessage()));
            default ->
                new Text(
                        "程序内部出错（%s），请将此信息告诉维护人员。".formatted(failure),
                        "The program itself failed (%s); please tell its maintainers.".formatted(failure));
        };
    }

    private int complain(Text sentence, Language language) {
        write(sentence.in(language));
        return WRONG_USE;
    }

    /** Where even this cannot be told, the exit code still says it. */
    private void write(String sentence) {
        PrintWriter err = writer(surroundings.err());
        err.println(Legible.line(sentence));
        err.flush();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static void checkLanguage(GlobalOptions options, CommandLine line) {
        options.lang.filter(word -> !List.of("zh", "en").contains(word)).ifPresent(word -> {
            throw new ParameterException(line, word, null, line.getCommandSpec().findOption("--lang"), word);
        });
    }

    /** The language is needed before the arguments are parsed: what is wrong with them is told in it. */
    private Language language(List<String> arguments) {
        for (int index = 0; index < arguments.size(); index++) {
            String argument = arguments.get(index);
            String word = argument.startsWith("--lang=")
                    ? argument.substring("--lang=".length())
                    : argument.equals("--lang") && index + 1 < arguments.size() ? arguments.get(index + 1) : "";
            if (word.equals("zh")) {
                return Language.ZH;
            }
            if (word.equals("en")) {
                return Language.EN;
            }
        }
        return surroundings.language();
    }
}
