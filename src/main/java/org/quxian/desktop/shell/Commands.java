package org.quxian.desktop.shell;

import javafx.beans.property.ObjectProperty;
import org.quxian.desktop.support.View;

/** What menus, keys and buttons of the window can ask for. */
interface Commands {

    /** The open view, which can be set. */
    ObjectProperty<View> viewProperty();

    void openDocuments();

    void openSeries();

    void pasteText();

    void undo();

    void redo();

    void export();

    void exportData();

    void factSheet();

    void print();

    void copyPicture();

    void copyRows();

    void find();

    void clearFilter();

    void preferences();

    void help();

    void back();

    void quit();
}
