/**
 * Files in and out, one class a format: the shipped data folder, documents (text, Markdown, HTML, Word, PDF) as plain
 * text, and figures as JSON, CSV, SDMX-CSV and XLSX.
 */
@NullMarked
package org.quxian.exchange;

import org.jspecify.annotations.NullMarked;
