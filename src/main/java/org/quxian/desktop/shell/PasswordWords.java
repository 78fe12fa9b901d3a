package org.quxian.desktop.shell;

import org.quxian.observation.Text;
import org.quxian.store.Encryption;
import org.quxian.store.Space;

/** The words about passwords. */
final class PasswordWords {
    static final Text PASSWORD = new Text("密码", "Password");
    static final Text FORMER = new Text("现在的密码", "Present password");
    static final Text NEW = new Text("新密码", "New password");
    static final Text AGAIN = new Text("再输入一次", "Once more");
    static final Text OPEN = new Text("打开", "Open");
    static final Text CAPS = new Text("大写锁定已打开", "Caps Lock is on");
    static final Text UNLOCKING = new Text("核对密码", "Checking the password");

    static final Text SET = new Text("设置密码并加密…", "Set a password and encrypt…");
    static final Text CHANGE = new Text("更改密码…", "Change the password…");
    static final Text REMOVE = new Text("去掉密码…", "Take the password away…");
    static final Text ENCRYPT = new Text("加密", "Encrypt");
    static final Text CHANGE_IT = new Text("更改", "Change");
    static final Text REMOVE_IT = new Text("去掉密码", "Take away");
    static final Text UNLOCK = new Text("确定", "OK");

    static final Text ENCRYPTING = new Text("加密数据库", "Encrypting the store");
    static final Text CHANGING = new Text("更改密码", "Changing the password");
    static final Text DECRYPTING = new Text("解除加密", "Decrypting the store");

    static final Text ABOUT_SET = new Text(
            "数据库、日志、文稿和备份都将加密，以后每次打开都要输入密码。密码忘了就无法打开，谁也不能找回，请妥善保管。",
            "Database, journal, texts and backups are encrypted, and the password is asked for whenever the store is opened. Nobody can bring a forgotten password back: keep it well.");
    static final Text ABOUT_CHANGE =
            new Text("以前的备份仍用备份时的密码。", "Earlier backups keep the password that they were made with.");
    static final Text ABOUT_REMOVE = new Text(
            "去掉密码后，能读到这台电脑上文件的人都能读到数据。",
            "Without a password, whoever can read the files of this machine can read the figures.");

    static final Text CHANGED = new Text("密码已更改。", "The password has been changed.");
    static final Text REMOVED =
            new Text("密码已去掉，数据库不再加密。", "The password has been taken away; the store is no longer encrypted.");
    static final Text ENCRYPTED = new Text("数据库已加密。", "The store is encrypted.");

    static final Text DELETE = new Text("删除", "Delete");
    static final Text KEEP = new Text("保留", "Keep");

    private PasswordWords() {}

    /** What is missing in a new password. */
    static Text missing(int characters) {
        return new Text("还差 " + characters + " 个字符", characters + " more characters");
    }

    static final Text DIFFERENT = new Text("两次输入的不同", "The two are not the same");

    static final Text RULE =
            new Text("至少 " + Encryption.SHORTEST + " 个字符", "At least " + Encryption.SHORTEST + " characters");

    /** Whether the files of before are to go. */
    static Text deleteOpen(Space space) {
        return new Text(
                "数据库已加密。原来没有加密的文件还在 %s（%s），谁都能读。现在删除吗？".formatted(space.asideFolder(), Space.words(space.aside())),
                "The store is encrypted. The former files, which anybody can read, are still in %s (%s). Delete them now?"
                        .formatted(space.asideFolder(), Space.words(space.aside())));
    }
}
