package org.quxian.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The commands, in the order in which the help lists them. */
final class Commands {
    /** How each is made. */
    private static final Map<String, Function<Session, Object>> BY_NAME = byName();

    /** What may stand before a command, with a word behind it. */
    private static final Set<String> OPTIONS = Set.of("--store", "--lang");

    private Commands() {}

    private static Map<String, Function<Session, Object>> byName() {
        Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
        commands.put("extract", ExtractCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("figures", FiguresCommand::new);
        commands.put("series", SeriesCommand::new);
        commands.put("chart", ChartCommand::new);
        commands.put("sheet", SheetCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("open", OpenCommand::new);
        commands.put("log", LogCommand::new);
        commands.put("backup", BackupCommand::new);
        commands.put("restore", RestoreCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("roles", RolesCommand::new);
        commands.put("cluster", ClusterCommand::new);
        commands.put("space", SpaceCommand::new);
        commands.put("password", PasswordCommand::new);
        return commands;
    }

    /**
     * Those that have to be known to read the arguments: the one that stands first, or behind a store and a language, and
     * else all. The parser takes a while to learn each.
     */
    static List<Function<Session, Object>> needed(List<String> arguments) {
        int place = 0;
        while (place < arguments.size() && OPTIONS.contains(arguments.get(place))) {
            place += 2;
        }
        return arguments.stream()
                .skip(place)
                .findFirst()
                .map(BY_NAME::get)
                .map(List::of)
                .orElseGet(() -> List.copyOf(BY_NAME.values()));
    }
}
