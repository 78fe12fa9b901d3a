package org.quxian.exchange;

import java.util.List;

/** The shape of {@code index.json}: the bulletins, since a folder on the class path cannot be listed. */
record IndexJson(List<String> documents) {}
