package org.quxian.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * The shape of {@code index.json}: the bulletins, since a folder on the class path cannot be listed.
 *
 * @param reviewed the day on which a person last went through their figures
 */
record IndexJson(LocalDate reviewed, List<String> documents) {}
