/** Files in and out, one class a format: the shipped data folder, and figures as JSON, CSV, SDMX-CSV and XLSX. */
@NullMarked
package org.quxian.exchange;

import org.jspecify.annotations.NullMarked;
