package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.exchange.DocumentSamples.bytes;
import static org.quxian.exchange.DocumentSamples.golden;
import static org.quxian.exchange.DocumentSamples.read;
import static org.quxian.exchange.DocumentSamples.refusal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.observation.ReportableException;

class HtmlFileTest {

    @Test
    void aPageGivesItsTwin() throws IOException, ReportableException {
        DocumentText document = read("page.html", bytes("page.html"));
        assertThat(document.text()).isEqualTo(golden("page.html.txt"));
        assertThat(document.title()).isEqualTo("大足区科技金融简报");
        assertThat(document.published()).contains(LocalDate.of(2021, 8, 12));
        assertThat(document.encoding()).contains(StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsKnownByItsBeginningWhateverItsName() throws ReportableException {
        assertThat(text("\n<!-- saved -->\n<HTML><p>615户")).isEqualTo("615户");
        assertThat(text("<!DOCTYPE html><p>615户")).isEqualTo("615户");
        assertThat(text("<?xml version='1.0'?>\n<html xmlns='x'><p>615户</p></html>"))
                .isEqualTo("615户");
        byte[] wide = "\uFEFF<html><p>615户".getBytes(StandardCharsets.UTF_16LE);
        assertThat(read("a.doc", wide).text()).isEqualTo("615户");
    }

    @Test
    void aPieceOfAPageIsKnownByItsName() throws ReportableException {
        byte[] piece = "<p>615户</p><p>710户</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(read("a.htm", piece).text()).isEqualTo("615户\n710户");
        assertThat(read("a.txt", piece).text()).isEqualTo("<p>615户</p><p>710户</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=gb2312>, GB18030",
        "'<meta http-equiv=Content-Type content=\"text/html; charset=GBK\">', GB18030",
        "<meta charset=utf-8>, GB18030",
        "<meta charset=nonsense>, GB18030",
        "<meta charset=utf-8>, UTF-8",
        "<meta charset=gb2312>, UTF-8",
        "<meta charset=iso-8859-1>, GB18030",
        "<p>, UTF-8",
        "<meta charset=big5>, Big5",
    })
    void theEncodingIsTheOneThatFits(String meta, String encoding) throws ReportableException {
        String words = "黔江區可用雨棚共計六百一十五戶，完成改造";
        DocumentText document =
                read("a.html", ("<html>" + meta + "<body>" + words).getBytes(Charset.forName(encoding)));
        assertThat(document.text()).isEqualTo(words);
        assertThat(document.encoding()).contains(Charset.forName(encoding));
    }

    @Test
    void nothingIsFetched() throws IOException, ReportableException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String site = "http://127.0.0.1:" + server.getAddress().getPort();
            String page = """
                    <!DOCTYPE html SYSTEM "%1$s/a.dtd"><html><head><base href="%1$s/">
                    <link rel="stylesheet" href="%1$s/a.css"><meta http-equiv="refresh" content="0;url=%1$s">
                    <script src="%1$s/a.js"></script></head>
                    <body><img src="%1$s/a.png"><iframe src="%1$s/b"></iframe><object data="%1$s/c"></object>615户""".formatted(site);
            assertThat(text(page)).isEqualTo("615户");
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name=pubdate content='2021-8-9'>|2021-08-09",
                "<meta name=PublishDate content='2021年8月9日'>|2021-08-09",
                "<meta property=article:published_time content='2021-08-09T10:00:00+08:00'>|2021-08-09",
                "<meta property=article:published_time content='2021-08-08T17:00:00Z'>|2021-08-09",
                "<meta name=pubdate content='2021-08-09 10:00'><meta name=publishdate content='2021/08/09'>|2021-08-09",
                "<meta name=pubdate content='2021-08-09'><meta name=publishdate content='2021-08-10'>|",
                "<meta name=pubdate content='2021-02-30'>|",
                "<meta name=pubdate content='昨天'>|",
                "<meta name=lastmod content='2021-08-09'>|",
            })
    void theDayOfPublicationIsTakenWhereOneIsSaid(String metas, LocalDate day) throws ReportableException {
        DocumentText document = read("a.html", ("<html>" + metas + "<p>615户").getBytes(StandardCharsets.UTF_8));
        assertThat(document.published()).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>全区整改完成六百户_区政府</title><h1>区政府</h1><p>首页</p><p>全区整改完成六百户</p>|全区整改完成六百户",
                "<title>区政府门户网站</title><p>首页</p><h1>全区整改完成六百户</h1>|全区整改完成六百户",
                "<title>无标题文档</title><p>首页</p><p>全区整改完成六百户</p>|首页",
                "<title></title><div>全区整改<br>完成六百户</div>|全区整改",
            })
    void theTitleIsWhatTheTextBearsOut(String page, String title) throws ReportableException {
        assertThat(read("a.html", ("<html>" + page).getBytes(StandardCharsets.UTF_8))
                        .title())
                .isEqualTo(title);
    }

    @Test
    void aTableThatLaysOutAPageIsNoTable() throws ReportableException {
        assertThat(text("<html><table><tr><td><table><tr><td>一<td>二</table><p>甲<p>乙<td>丙</table>"))
                .isEqualTo("一\t二\n甲\n乙\n丙");
        assertThat(text("<html><table><tr><td>" + "甲<br>".repeat(8) + "<td>乙</table>"))
                .isEqualTo("甲\n".repeat(8) + "乙");
    }

    @Test
    void aSourceWrappedInsideChineseWordsHasNoSpaceThere() throws ReportableException {
        assertThat(text("<html><p>整改\n率为  80.2%，\r\n共\n615 户\nGDP\nper head"))
                .isEqualTo("整改率为 80.2%，共 615 户 GDP per head");
    }

    @Test
    void aCharacterThatIsNoneIsReplaced() throws ReportableException {
        assertThat(text("<html><p>6&#xD800;1&#0;5")).isEqualTo("6\uFFFD1\uFFFD5");
    }

    @Test
    void aPageDeeperThanTheLimitIsRefused() throws ReportableException {
        assertThat(text("<html>" + "<div>".repeat(400) + "615户")).isEqualTo("615户");
        for (int depth : new int[] {500, 600, 200_000}) {
            assertThat(refusal("a.html", ("<html>" + "<div>".repeat(depth) + "615户").getBytes(StandardCharsets.UTF_8))
                            .sentence()
                            .zh())
                    .isEqualTo("a.html：内容的嵌套深于 500 层的上限；请另存为纯文本再读入。");
        }
    }

    @Test
    void aPageOfMoreElementsThanTheLimitIsRefused() {
        String few = "<html>" + "<p>户".repeat(1_000_001);
        assertThat(refusal("a.html", few.getBytes(StandardCharsets.UTF_8))
                        .sentence()
                        .en())
                .isEqualTo(
                        "a.html: The page holds more elements than the limit of 1000000; please save it as plain text.");
    }

    @Test
    void fewTagsThatMakeManyElementsAreRefusedToo() {
        StringBuilder page = new StringBuilder("<html><p>");
        for (int i = 0; i < 200; i++) {
            page.append("<b id=").append(i).append('>');
        }
        page.append("<p>户".repeat(100_000));
        assertThat(refusal("a.html", page.toString().getBytes(StandardCharsets.UTF_8))
                        .sentence()
                        .zh())
                .contains("1000000");
    }

    private static String text(String page) throws ReportableException {
        return read("a.doc", page.getBytes(StandardCharsets.UTF_8)).text();
    }
}
