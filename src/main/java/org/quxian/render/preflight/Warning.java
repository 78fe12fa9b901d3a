package org.quxian.render.preflight;

import java.util.List;
import org.quxian.observation.Text;

/** Something that would make a picture say less, or more, than is known. */
public sealed interface Warning {

    /** What is wrong, in one sentence. */
    Text sentence();

    /** What to do about it, in one sentence. */
    Text mend();

    /** The ids of the figures it is about; empty where it is about none. */
    default List<String> figures() {
        return List.of();
    }

    /**
     * The font lacks letters that the picture needs.
     *
     * @param letters the letters
     */
    record MissingGlyph(String letters) implements Warning {
        @Override
        public Text sentence() {
            return new Text(
                    "字体中没有“" + letters + "”，图中会缺字。", "The font lacks " + letters + "; the picture has gaps there.");
        }

        @Override
        public Text mend() {
            return new Text("改用通行的写法后再导出。", "Write it in common characters and export again.");
        }
    }

    /**
     * Words do not fit.
     *
     * @param words the first line that is cut or stands over another
     * @param lines how many lines are
     */
    record CutText(String words, int lines) implements Warning {
        @Override
        public Text sentence() {
            return new Text(
                    "尺寸太小，“" + words + "”等 " + lines + " 行文字被截断或重叠。",
                    "The picture is too small: " + lines + (lines == 1 ? " line is" : " lines are")
                            + " cut or stand over another, such as “" + words + "”.");
        }

        @Override
        public Text mend() {
            return new Text("加大图片尺寸，或减少所选数据。", "Make it larger, or choose fewer figures.");
        }
    }

    /**
     * Words are too small to be read.
     *
     * @param pixels how high the smallest are, in image pixels
     */
    record TinyText(int pixels) implements Warning {
        @Override
        public Text sentence() {
            return new Text(
                    "尺寸太小，最小的字只有 " + pixels + " 像素高，难以辨认。",
                    "The picture is too small: its smallest letters are " + pixels + " pixels high and hard to read.");
        }

        @Override
        public Text mend() {
            return new Text("加大图片尺寸或倍率，或减少所选数据。", "Make it larger or finer, or choose fewer figures.");
        }
    }

    /**
     * Nobody has decided on figures, or they are in doubt.
     *
     * @param name the first of them
     * @param figures their ids
     */
    record NotReviewed(Text name, List<String> figures) implements Warning {
        public NotReviewed {
            figures = List.copyOf(figures);
        }

        @Override
        public Text sentence() {
            return WarningWords.many(
                    name, figures.size(), new Text("未经审核", "not reviewed"), new Text("未经审核", "not reviewed"));
        }

        @Override
        public Text mend() {
            return new Text("在“文稿”中审核后再导出。", "Review them under Documents, then export.");
        }
    }

    /**
     * Nobody can tell who published figures, or when.
     *
     * @param name the first of them
     * @param figures their ids; empty where the whole picture names no source
     */
    record SourceMissing(Text name, List<String> figures) implements Warning {
        public SourceMissing {
            figures = List.copyOf(figures);
        }

        @Override
        public Text sentence() {
            return WarningWords.many(
                    name,
                    figures.size(),
                    new Text("没有注明出处或发布日期", "without publisher and day"),
                    new Text("没有注明出处或发布日期", "without publisher and day"));
        }

        @Override
        public Text mend() {
            return new Text("在“文稿”中补上发布日期。", "Give the document its day of publication under Documents.");
        }
    }

    /**
     * Sources contradict each other.
     *
     * @param name the first of the figures
     * @param figures their ids
     */
    record OpenConflict(Text name, List<String> figures) implements Warning {
        public OpenConflict {
            figures = List.copyOf(figures);
        }

        @Override
        public Text sentence() {
            return WarningWords.many(
                    name,
                    figures.size(),
                    new Text("与其他出处矛盾，尚未裁定", "contradicted by another source, and nobody has decided"),
                    new Text("与其他出处矛盾，尚未裁定", "contradicted by other sources, and nobody has decided"));
        }

        @Override
        public Text mend() {
            return new Text("在“文稿”中选定以哪个出处为准。", "Decide under Documents which source stands.");
        }
    }

    /**
     * What is compared does not speak of the same time.
     *
     * @param name what is compared
     * @param figures the ids of the figures
     */
    record MixedPeriods(Text name, List<String> figures) implements Warning {
        public MixedPeriods {
            figures = List.copyOf(figures);
        }

        @Override
        public Text sentence() {
            return new Text(
                    "“" + name.zh() + "”各区县的时间不同，放在一起比较会误导。",
                    "The districts' figures of “" + name.en() + "” are of different times; side by side they mislead.");
        }

        @Override
        public Text mend() {
            return new Text("设定截至日期，或只选同一时间的数据。", "Set the as-of date, or choose figures of one time.");
        }
    }
}
