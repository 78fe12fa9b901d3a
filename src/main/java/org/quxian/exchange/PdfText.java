package org.quxian.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF in the order that it was written in, line by line as the page has them. Where a line leaves much room
 * between two words, there is a tab: so columns of tables stay apart.
 */
final class PdfText extends PDFTextStripper {
    /** What drawing a form costs before anything in it is drawn: it is taken apart anew each time. */
    private static final int FORM_STEPS = 100;

    /** As many times the size of the letters is much room. */
    private static final float COLUMN_GAP = 1.5f;

    private final PdfBudget budget;
    private final TextDraft draft;
    private final PdfUnpacking unpacking;
    private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean separated;
    private float end;

    /**
     * @param draft takes the text
     * @param budget what the reading may cost
     * @param unpacking measures each page before it is read
     */
    PdfText(TextDraft draft, PdfBudget budget, PdfUnpacking unpacking) {
        this.budget = budget;
        this.draft = draft;
        this.unpacking = unpacking;
        setLineSeparator("\n");
        setPageEnd("\n");
    }

    /** Reads all pages. */
    void read(PDDocument pdf) throws IOException {
        try (Writer writer = new DraftWriter(draft)) {
            writeText(pdf, writer);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        unpacking.measure(page);
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.takeSteps(1);
        super.processOperator(operator, operands);
    }

    /** A form that draws itself would double what there is to draw with every level; none may. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.takeSteps(FORM_STEPS);
        if (open.add(form.getCOSObject())) {
            super.showForm(form);
            open.remove(form.getCOSObject());
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        budget.takeSteps(FORM_STEPS);
        if (open.add(form.getCOSObject())) {
            super.showTransparencyGroup(form);
            open.remove(form.getCOSObject());
        }
    }

    /** The library goes on after most that happens while it draws; what ends the reading must pass. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (failure instanceof StopException stop) {
            throw stop;
        }
        super.operatorException(operator, operands, failure);
    }

    @Override
    protected void writeWordSeparator() {
        separated = true;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty()) {
            TextPosition first = positions.getFirst();
            TextPosition last = positions.getLast();
            if (separated) {
                boolean column = first.getXDirAdj() - end > COLUMN_GAP * first.getFontSizeInPt();
                writeString(column ? "\t" : " ");
            }
            end = last.getXDirAdj() + last.getWidthDirAdj();
        }
        separated = false;
        writeString(Plain.characters(text));
    }

    /** Puts what the library writes into a draft, which ends the reading where it is full. */
    private static final class DraftWriter extends Writer {
        private final TextDraft draft;

        DraftWriter(TextDraft draft) {
            this.draft = draft;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            try {
                draft.append(new String(buffer, offset, length));
            } catch (DataException full) {
                throw new StopException(full);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
