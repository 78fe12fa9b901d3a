package org.quxian.exchange;

import org.quxian.observation.Text;

/** The sentences about documents that are not read, each with what can be done instead. */
final class DocumentComplaint {
    static final Text EMPTY = new Text("里面没有文字。", "There is no text in it.");
    static final Text FOLDER =
            new Text("这是文件夹；请打开它，选择里面的文件。", "This is a folder; please open it and choose the files in it.");
    static final Text NOT_TEXT = new Text(
            "这不是文本文件；能读入的有 .txt、.md、.docx、.html 和有文字的 .pdf。",
            "This is no text file; what can be read is .txt, .md, .docx, .html, and .pdf with text.");
    static final Text PROTECTED = new Text(
            "文件设有密码；请打开后另存一份不设密码的，再读入。",
            "The file is locked with a password; please open it, save a copy without one, and read that in.");
    static final Text CERTIFICATE = new Text(
            "这个 PDF 用数字证书加了密；请打开后另存一份不加密的，再读入。",
            "This PDF is encrypted for a certificate; please open it, save a copy that is not, and read that in.");
    static final Text DAMAGED_PDF = new Text(
            "PDF 不完整或已损坏；请重新下载或重新导出一份。", "The PDF is incomplete or damaged; please download or export it again.");
    static final Text DAMAGED_WORD = new Text(
            "Word 文档不完整或已损坏；请重新下载，或用 WPS、Word 打开后另存一份。",
            "The Word document is incomplete or damaged; please download it again, or open it and save a copy.");
    static final Text NO_ROOM = new Text(
            "读这种文件要用临时文件，但临时文件夹写不进去；请检查磁盘空间。",
            "Reading such a file takes a temporary file, which cannot be written; please check the room on the disk.");
    static final Text FOREIGN_ENTITIES = new Text(
            "文件里有不该有的 XML 声明（DOCTYPE），可能是恶意文件，没有读取。",
            "The file holds an XML declaration that none should have (DOCTYPE); it may be malicious and was not read.");
    static final Text OUT_OF_MEMORY = new Text(
            "PDF 声称的内容太大，内存放不下；请重新导出一份或拆分后再读入。",
            "What the PDF claims to hold does not fit in memory; please export it again or split it.");

    private DocumentComplaint() {}

    static Text pictures(int pages) {
        return new Text(
                "这个 PDF 里没有文字，" + pages + " 页都是图片（多半是扫描件）；请先用文字识别（OCR）软件转成文字，再读入。",
                "There is no text in this PDF, its pages (" + pages
                        + ") are pictures, probably scanned; please have them turned into text by OCR software first.");
    }

    static Text badByte(long position) {
        return new Text(
                "文字编码无法识别：第 " + position + " 个字节既不合 UTF-8，也不合 GB18030；请另存为 UTF-8。",
                "The encoding is not known: byte " + position
                        + " fits neither UTF-8 nor GB18030; please save the text as UTF-8.");
    }

    static Text badByte(long position, String encoding) {
        return new Text(
                "文件标明是 " + encoding + " 编码，但第 " + position + " 个字节与此不符；请重新另存为 UTF-8。",
                "The file says that it is " + encoding + ", but byte " + position
                        + " does not fit that; please save it again as UTF-8.");
    }

    static Text fileTooLarge(int bytes) {
        long megabytes = bytes / DocumentLimits.MEGABYTE;
        return new Text(
                "文件大于 " + megabytes + " MB 的上限；请拆分后再读入。",
                "The file is larger than the limit of " + megabytes + " MB; please split it.");
    }

    static Text textTooLong(int chars) {
        return new Text(
                "文字多于 " + chars + " 个字符的上限；请拆分后再读入。",
                "The text is longer than the limit of " + chars + " characters; please split it.");
    }

    static Text unpacksTooFar(long bytes) {
        long megabytes = bytes / DocumentLimits.MEGABYTE;
        return new Text(
                "内容解压后大于 " + megabytes + " MB 的上限，可能是恶意文件，没有读取。",
                "What is in the file unpacks to more than the limit of " + megabytes
                        + " MB; it may be malicious and was not read.");
    }

    static Text tooManyEntries(int entries) {
        return new Text(
                "文档内含的文件多于 " + entries + " 个的上限，可能是恶意文件，没有读取。",
                "The document holds more files than the limit of " + entries
                        + "; it may be malicious and was not read.");
    }

    static Text tooManyElements(int elements) {
        return new Text(
                "网页的元素多于 " + elements + " 个的上限；请另存为纯文本再读入。",
                "The page holds more elements than the limit of " + elements + "; please save it as plain text.");
    }

    static Text tooDeep(int nesting) {
        return new Text(
                "内容的嵌套深于 " + nesting + " 层的上限；请另存为纯文本再读入。",
                "What is in the file is nested deeper than the limit of " + nesting
                        + " levels; please save it as plain text.");
    }

    static Text tooManyPages(int pages) {
        return new Text(
                "PDF 多于 " + pages + " 页的上限；请拆分后再读入。",
                "The PDF has more pages than the limit of " + pages + "; please split it.");
    }

    static Text tooManySteps(int steps) {
        return new Text(
                "读这个 PDF 要多于 " + steps + " 步的上限，可能是恶意文件，没有读取。",
                "Reading this PDF takes more steps than the limit of " + steps
                        + "; it may be malicious and was not read.");
    }
}
