package org.quxian.desktop.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Reviews;
import org.quxian.desktop.support.View;
import org.quxian.observation.Text;
import org.quxian.review.Step;

/** The menus, which also hold the keys of all commands. */
final class MainMenu extends MenuBar {
    private final Look look;

    MainMenu(
            Commands commands,
            Look look,
            Reviews reviews,
            Menu review,
            BooleanProperty filterShown,
            BooleanProperty sourceShown) {
        this.look = look;
        getMenus()
                .setAll(
                        menu(
                                ShellWords.FILE,
                                item(ShellWords.OPEN_DOCUMENTS, "Shortcut+O", commands::openDocuments),
                                plain(ShellWords.OPEN_SERIES, commands::openSeries),
                                item(ShellWords.PASTE, "Shortcut+V", commands::pasteText),
                                new SeparatorMenuItem(),
                                item(ShellWords.EXPORT, "Shortcut+S", commands::export),
                                item(ShellWords.EXPORT_DATA, "Shortcut+Shift+S", commands::exportData),
                                item(ShellWords.FACT_SHEET, "Shortcut+Shift+F", commands::factSheet),
                                item(ShellWords.PRINT, "Shortcut+P", commands::print),
                                new SeparatorMenuItem(),
                                item(ShellWords.PREFERENCES, "Shortcut+COMMA", commands::preferences),
                                new SeparatorMenuItem(),
                                item(ShellWords.QUIT, "Shortcut+Q", commands::quit)),
                        menu(
                                ShellWords.EDIT,
                                step(ShellWords.UNDO, reviews.undoable(), "Shortcut+Z", commands::undo),
                                step(ShellWords.REDO, reviews.redoable(), "Shortcut+Y", commands::redo),
                                new SeparatorMenuItem(),
                                item(ShellWords.COPY_PICTURE, "Shortcut+Shift+C", commands::copyPicture),
                                plain(ShellWords.COPY_ROWS, commands::copyRows),
                                new SeparatorMenuItem(),
                                item(ShellWords.FIND, "Shortcut+F", commands::find),
                                plain(ShellWords.CLEAR, commands::clearFilter)),
                        view(commands, filterShown, sourceShown),
                        review,
                        menu(ShellWords.HELP, item(ShellWords.HELP_PAGE, "F1", commands::help)));
    }

    /** Puts a menu before the last item of the first one. */
    void addToFile(Menu menu) {
        List<MenuItem> file = getMenus().getFirst().getItems();
        file.add(file.size() - 2, menu);
    }

    private Menu view(Commands commands, BooleanProperty filterShown, BooleanProperty sourceShown) {
        Menu menu = menu(ShellWords.VIEW);
        ToggleGroup group = new ToggleGroup();
        Arrays.stream(View.values())
                .map(view -> viewItem(view, commands, group))
                .forEach(menu.getItems()::add);
        menu.getItems()
                .addAll(
                        plain(ShellWords.BACK, commands::back),
                        new SeparatorMenuItem(),
                        check(ShellWords.SHOW_FILTER, filterShown),
                        check(ShellWords.SHOW_SOURCE, sourceShown),
                        new SeparatorMenuItem(),
                        darkItem());
        return menu;
    }

    private MenuItem viewItem(View view, Commands commands, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(look.text(view.label()));
        item.setToggleGroup(group);
        item.setAccelerator(KeyCombination.valueOf("Shortcut+" + view.number()));
        commands.viewProperty().subscribe(open -> item.setSelected(open == view));
        item.setOnAction(event -> commands.viewProperty().set(view));
        return item;
    }

    private MenuItem darkItem() {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(look.text(ShellWords.DARK));
        look.appearanceProperty().subscribe(now -> item.setSelected(now == Appearance.DARK));
        item.setOnAction(
                event -> look.appearanceProperty().set(look.appearance().other()));
        return item;
    }

    private MenuItem check(Text name, BooleanProperty value) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(look.text(name));
        item.selectedProperty().bindBidirectional(value);
        return item;
    }

    private Menu menu(Text name, MenuItem... items) {
        Menu menu = new Menu("", null, items);
        menu.textProperty().bind(look.text(name));
        return menu;
    }

    private MenuItem item(Text name, String keys, Runnable action) {
        MenuItem item = plain(name, action);
        item.setAccelerator(KeyCombination.valueOf(keys));
        return item;
    }

    /** Says what it would take back or do again. */
    private MenuItem step(Text verb, ObservableValue<Optional<Step>> step, String keys, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty()
                .bind(step.flatMap(next -> look.text(
                        next.map(one -> ShellWords.step(verb, one.words())).orElse(verb))));
        item.disableProperty().bind(step.map(Optional::isEmpty));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem plain(Text name, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(look.text(name));
        item.setOnAction(event -> action.run());
        return item;
    }
}
