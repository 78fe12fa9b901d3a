/** The search field: districts, themes, indicators and figures by Chinese, pinyin, initials and English. */
@NullMarked
package org.quxian.desktop.search;

import org.jspecify.annotations.NullMarked;
