package org.quxian.desktop.shell;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
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
import org.quxian.desktop.support.View;
import org.quxian.observation.Text;

/** The menus, which also hold the keys of all commands. */
final class MainMenu extends MenuBar {
    private final Look look;

    MainMenu(Commands commands, Look look, BooleanProperty filterShown, BooleanProperty sourceShown) {
        this.look = look;
        getMenus()
                .setAll(
                        menu(
                                ShellWords.FILE,
                                item(ShellWords.EXPORT, "Shortcut+S", commands::export),
                                item(ShellWords.PREFERENCES, "Shortcut+COMMA", commands::preferences),
                                new SeparatorMenuItem(),
                                item(ShellWords.QUIT, "Shortcut+Q", commands::quit)),
                        menu(
                                ShellWords.EDIT,
                                item(ShellWords.COPY_PICTURE, "Shortcut+Shift+C", commands::copyPicture),
                                plain(ShellWords.COPY_ROWS, commands::copyRows),
                                new SeparatorMenuItem(),
                                item(ShellWords.FIND, "Shortcut+F", commands::find),
                                plain(ShellWords.CLEAR, commands::clearFilter)),
                        view(commands, filterShown, sourceShown),
                        menu(ShellWords.HELP, item(ShellWords.HELP_PAGE, "F1", commands::help)));
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

    private MenuItem plain(Text name, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(look.text(name));
        item.setOnAction(event -> action.run());
        return item;
    }
}
