package org.quxian.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks the streams of a PDF that its text is read from, and keeps nothing of them: PDFBox unpacks each into memory,
 * however much it holds. Pictures are not unpacked at all.
 */
final class PdfUnpacking {
    /** Marks the streams that PDFBox unpacks when it opens the file. */
    private static final Pattern OBJECTS = Pattern.compile("/(?:ObjStm|XRef)\\b");

    private static final Pattern STREAM = Pattern.compile("\\bstream\r?\n");
    private static final Set<COSName> PICTURE_FILTERS =
            Set.of(COSName.DCT_DECODE, COSName.CCITTFAX_DECODE, COSName.JBIG2_DECODE, COSName.JPX_DECODE);

    private final DocumentSource source;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long left;
    private boolean pictures;

    PdfUnpacking(DocumentSource source) {
        this.source = source;
        this.left = source.limits().unpackedBytes();
    }

    /** Whether a page that was measured has a picture. */
    boolean hasPictures() {
        return pictures;
    }

    /**
     * Measures what is unpacked when the file is opened.
     *
     * @throws StopException if it is more than the limit
     */
    void measureObjects() throws StopException {
        byte[] bytes = source.bytes();
        String characters = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher objects = OBJECTS.matcher(characters);
        Matcher stream = STREAM.matcher(characters);
        for (int at = 0; objects.find(at) && stream.find(objects.end()); at = stream.end()) {
            InputStream packed = new ByteArrayInputStream(bytes, stream.end(), bytes.length - stream.end());
            measure(new InflaterInputStream(packed));
        }
    }

    private void measure(InputStream unpacked) throws StopException {
        try (unpacked) {
            unpacked.transferTo(new Counter(OutputStream.nullOutputStream()));
        } catch (StopException stop) {
            throw stop;
        } catch (IOException otherwise) {
            // Packed in another way, encrypted or broken: that is for PDFBox to say.
        }
    }

    /**
     * Measures what is unpacked when the text of a page is read.
     *
     * @throws StopException if all so far is more than the limit
     */
    void measure(PDPage page) throws StopException {
        Deque<COSBase> waiting = new ArrayDeque<>();
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray streams) {
            streams.forEach(each -> waiting.push(resolved(each)));
        } else if (contents != null) {
            waiting.push(contents);
        }
        while (!waiting.isEmpty()) {
            // Whatever it calls itself, a page's contents are read.
            if (waiting.pop() instanceof COSStream stream && seen.add(stream)) {
                measure(stream);
            }
        }
        if (page.getResources() != null) {
            measureAll(page.getResources().getCOSObject());
        }
    }

    /** Measures the forms and fonts among a page's resources, and theirs. */
    private void measureAll(COSBase resources) throws StopException {
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.push(resources);
        while (!waiting.isEmpty()) {
            COSBase each = waiting.pop();
            if (!seen.add(each)) {
                continue;
            }
            if (each instanceof COSStream stream) {
                if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    pictures = true;
                    continue;
                }
                measure(stream);
            }
            if (each instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(value -> waiting.push(resolved(value)));
            } else if (each instanceof COSArray array) {
                array.forEach(value -> waiting.push(resolved(value)));
            }
        }
    }

    private static COSBase resolved(@Nullable COSBase value) {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        return object == null ? COSNull.NULL : object;
    }

    private void measure(COSStream stream) throws StopException {
        List<COSName> filters = filters(stream);
        try {
            InputStream packed = stream.createRawInputStream();
            for (int i = 0; i < filters.size() && !PICTURE_FILTERS.contains(filters.get(i)); i++) {
                boolean isLast = i == filters.size() - 1;
                ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
                OutputStream counter = new Counter(isLast ? OutputStream.nullOutputStream() : unpacked);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, counter, stream, i);
                packed = new ByteArrayInputStream(unpacked.toByteArray());
            }
        } catch (StopException stop) {
            throw stop;
        } catch (IOException broken) {
            // That is for PDFBox to say.
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<? extends COSBase> names =
                filters instanceof COSArray several ? several.toList() : List.of(resolved(filters));
        return names.stream()
                .map(PdfUnpacking::resolved)
                .filter(COSName.class::isInstance)
                .map(COSName.class::cast)
                .toList();
    }

    /** Counts what goes through it against the limit. */
    private final class Counter extends OutputStream {
        private final OutputStream out;

        Counter(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int length) throws StopException {
            left -= length;
            if (left < 0) {
                throw new StopException(source.failure(
                        DocumentComplaint.unpacksTooFar(source.limits().unpackedBytes())));
            }
            if (source.isCancelled()) {
                throw new StopException(new ReadingCancelledException(source.name()));
            }
        }
    }
}
