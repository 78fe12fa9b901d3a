package org.quxian.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command, accepted before its name and behind it. */
final class GlobalOptions {

    @Option(names = "--store", paramLabel = "PATH|URL", descriptionKey = "store", scope = ScopeType.INHERIT)
    Optional<String> store = Optional.empty();

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    Optional<String> lang = Optional.empty();

    @Option(names = "--password-stdin", descriptionKey = "password-stdin", scope = ScopeType.INHERIT)
    boolean passwordStdin;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version",
            scope = ScopeType.INHERIT)
    boolean version;
}
