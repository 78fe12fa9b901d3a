package org.quxian.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.quxian.observation.Language;
import org.quxian.observation.Legible;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.store.PasswordNeededException;
import org.quxian.store.StoreException;

/**
 * Gets passwords from the terminal, where they are not shown, or from the standard input, a line each. They are taken from
 * nowhere else: command lines and environments can be seen by others.
 *
 * @param surroundings the terminal and the standard input
 * @param options whether the standard input has them
 * @param language the language of the questions
 */
record Passwords(Surroundings surroundings, GlobalOptions options, Language language) {
    private static final int TRIES = 3;
    private static final Text PASSWORD = new Text("密码：", "Password: ");
    private static final Text AGAIN = new Text("再输入一次：", "Once more: ");
    private static final Text DIFFERENT =
            new Text("两次输入的密码不同，没有改动。", "The two passwords are not the same; nothing was changed.");
    private static final Text NONE_GIVEN = new Text(
            "标准输入里没有密码：--password-stdin 要求每个密码占一行。",
            "The standard input has no password: --password-stdin wants one on a line.");
    private static final Text NO_TERMINAL = new Text(
            "这里没有终端可以输入密码：请在终端上运行，或用 --password-stdin 从标准输入给出。",
            "There is no terminal to enter a password at: run this at one, or give it on the standard input with --password-stdin.");

    /** Unlocks a store or backup; a person at a terminal may try three times. */
    void unlock(PasswordNeededException locked) throws ReportableException {
        for (int tries = 1; ; tries++) {
            try {
                locked.unlock(ask(new Text(
                        locked.sentence().zh() + PASSWORD.zh(),
                        locked.sentence().en() + " " + PASSWORD.en())));
                return;
            } catch (StoreException wrong) {
                if (options.passwordStdin || tries == TRIES) {
                    throw wrong;
                }
                tell(wrong.sentence());
            }
        }
    }

    /** Asks for a password that exists. */
    char[] ask(Text question) throws ReportableException {
        if (options.passwordStdin) {
            return line();
        }
        Optional<char[]> typed = surroundings.terminal().password(question.in(language));
        return typed.orElseThrow(() -> new ReportableException(NO_TERMINAL));
    }

    /** Asks for a password that is to be: at a terminal twice, since it cannot be seen. */
    char[] askNew(Text question) throws ReportableException {
        char[] password = ask(question);
        if (!options.passwordStdin) {
            char[] again = ask(AGAIN);
            boolean same = Arrays.equals(password, again);
            Arrays.fill(again, ' ');
            if (!same) {
                Arrays.fill(password, ' ');
                throw new ReportableException(DIFFERENT);
            }
        }
        return password;
    }

    /** The next line of the standard input, and no byte more: what follows may be a document. */
    private char[] line() throws ReportableException {
        InputStream in = surroundings.in();
        Wiped bytes = new Wiped();
        try {
            int next = in.read();
            if (next < 0) {
                throw new ReportableException(NONE_GIVEN);
            }
            for (; next >= 0 && next != '\n'; next = in.read()) {
                bytes.write(next);
            }
            return bytes.words();
        } catch (IOException e) {
            throw new ReportableException(NONE_GIVEN, e);
        } finally {
            bytes.wipe();
        }
    }

    /** Bytes that do not stay in memory. */
    private static final class Wiped extends ByteArrayOutputStream {

        Wiped() {
            super(1 << 12);
        }

        char[] words() {
            int length = count > 0 && buf[count - 1] == '\r' ? count - 1 : count;
            CharBuffer words = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(buf, 0, length));
            char[] password = new char[words.remaining()];
            words.get(password);
            Arrays.fill(words.array(), ' ');
            return password;
        }

        void wipe() {
            Arrays.fill(buf, (byte) 0);
        }
    }

    private void tell(Text sentence) throws ReportableException {
        try {
            surroundings
                    .err()
                    .write((Legible.of(sentence.in(language)) + System.lineSeparator())
                            .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ReportableException(sentence, e);
        }
    }
}
