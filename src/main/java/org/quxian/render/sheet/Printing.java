package org.quxian.render.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** The printers of the machine, those of CUPS among them. It needs no window: whoever asks shows its own preview. */
public final class Printing {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    /** What to say where nothing can be printed. */
    public static final Text NO_PRINTER = new Text(
            "没有找到打印机；可以先保存为 PDF，再到有打印机的电脑上打印。",
            "There is no printer; save it as PDF and print that where there is one.");

    private Printing() {}

    /** The names of the printers, the usual one first. */
    public static List<String> printers() {
        String usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName)
                .orElse("");
        return services()
                .map(PrintService::getName)
                .sorted(Comparator.comparing(name -> !name.equals(usual)))
                .toList();
    }

    private static Stream<PrintService> services() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(PAGES, null));
    }

    /**
     * Prints all pages.
     *
     * @param pdf a PDF that this program made
     * @param title what the printer's queue calls it
     * @param printer the name of the printer
     * @throws ReportableException where the printer is gone or refuses
     */
    public static void print(byte[] pdf, String title, String printer) throws ReportableException {
        Optional<PrintService> service =
                services().filter(known -> known.getName().equals(printer)).findFirst();
        if (service.isEmpty()) {
            throw new ReportableException(NO_PRINTER);
        }
        print(pdf, title, service.get());
    }

    static void print(byte[] pdf, String title, PrintService service) throws ReportableException {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        if (service.isAttributeCategorySupported(JobName.class)) {
            wishes.add(new JobName(title, null));
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            service.createPrintJob().print(new SimpleDoc(new PDFPageable(document), PAGES, null), wishes);
        } catch (PrintException | IOException failure) {
            throw new ReportableException(
                    new Text(
                            "打印机“" + service.getName() + "”没有接受打印任务；请检查打印机，或先保存为 PDF。",
                            "The printer “" + service.getName()
                                    + "” did not take the job; check it, or save it as PDF."),
                    failure);
        }
    }
}
