package org.quxian.cli;

/** How the extract command can show what it finds. */
enum ExtractFormat {
    TABLE,
    JSON
}
