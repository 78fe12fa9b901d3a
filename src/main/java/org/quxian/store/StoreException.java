package org.quxian.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A store that cannot be used, or cannot do what was asked; nothing in it has been changed. */
public sealed class StoreException extends ReportableException permits PasswordNeededException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What to do with a damaged store where nothing better is known. */
    private static final Text MOVE_IT =
            new Text("请将它移到别处后重新启动，或从备份恢复", "move it away and start again, or restore a backup");

    /** For reasons that need no more than the place of the store. */
    StoreException(Reason reason, String place) {
        this(reason, place, MOVE_IT);
    }

    StoreException(Reason reason, String place, Throwable cause) {
        this(reason, place, MOVE_IT, cause);
    }

    /** With what is to be said beside the reason. */
    StoreException(Reason reason, String place, Text detail) {
        super(reason.sentence(place, detail));
        this.reason = reason;
    }

    StoreException(Reason reason, String place, Text detail, Throwable cause) {
        super(reason.sentence(place, detail), cause);
        this.reason = reason;
    }

    /** What a failure of the disk means. */
    static StoreException of(String place, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return new StoreException(Reason.NO_PERMISSION, place, cause);
        }
        Text detail = cause instanceof NoSuchFileException
                ? new Text("文件 " + cause.getMessage() + " 不见了", "the file " + cause.getMessage() + " is gone")
                : Text.same(String.valueOf(cause.getMessage()));
        return new StoreException(isFull(cause) ? Reason.DISK_FULL : Reason.FAILED, place, detail, cause);
    }

    /** Whether the disk was full, here or in one of the causes, in the words of Linux, macOS and Windows. */
    static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (words.contains("No space left")
                    || words.contains("not enough space")
                    || words.contains("Disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What callers may want to tell apart. */
    public enum Reason {
        /** The words that should name a location name none. */
        LOCATION("数据库的位置 %s 不能用：%s。", "%s cannot be the location of a store: %s."),
        /** The path is neither a folder nor a database file, or its folder cannot be made. */
        NOT_A_FOLDER("%s 不是文件夹，也不能建立文件夹，请另选位置。", "%s is not a folder and cannot be made one; choose another place."),
        /** Disk or database do not permit reading or writing. */
        NO_PERMISSION(
                "没有读写 %s 的权限，请检查权限或另选位置。",
                "There is no permission to read and write %s; check the permissions or choose another place."),
        /** Another program has it open. */
        LOCKED("数据库 %s 正由另一个程序使用，请先关闭那个程序。", "The store %s is in use by another program; close that program first."),
        /** The file is cut short or is no database. */
        DAMAGED(
                "数据库文件 %s 已损坏或不完整，程序没有改动它；%s。",
                "The store file %s is damaged or incomplete and was left as it is; %s."),
        /** It was opened only to look at it. */
        LOOKING(
                "数据库 %s 正由另一个程序使用，现在只能看，这一步没有写入；等那个程序关闭后再打开。",
                "The store %s is in use by another program and can only be looked at now; this step was not written; open it again when that program is closed."),
        /** The server lets this user read it and no more. */
        READ_ONLY(
                "你的账号在数据库 %s 中只能看，不能修改，这一步没有写入；需要修改请找管理员。",
                "Your account may only look at the store %s; this step was not written; ask its administrator for the right"
                        + " to change it."),
        /** Its tables are of an earlier version, and this user may not change them. */
        OUTDATED(
                "数据库 %s 的表要先升级，而你的账号没有这个权限；请管理员先用新版程序打开一次。",
                "The tables of the store %s have to be brought up to date, which your account may not do; its administrator"
                        + " has to open it once with this version of the program."),
        /** A backup cannot be written where it was to be. */
        NO_TARGET("不能把备份写到 %s：%s。", "The backup cannot be written to %s: %s."),
        /** There is no such backup. */
        MISSING_BACKUP("找不到备份文件 %s。", "There is no backup %s."),
        /** A file that should be a backup is none, or not whole. */
        NO_BACKUP(
                "%s 不是完好的备份，没有恢复，原有数据没有改动。",
                "%s is no whole backup; nothing was restored, and the store is as it was."),
        /** It has faults and therefore no journal that a backup could be made of. */
        NO_JOURNAL(
                "数据库 %s 有问题，没有日志，不能备份或重建；请先运行 quxian check 查看问题。",
                "The store %s has faults and therefore no journal, so it cannot be backed up or rebuilt; see them with quxian check."),
        /** It is encrypted, and has not been unlocked in this program. */
        PASSWORD_NEEDED("数据库 %s 已加密，打开它需要密码。", "The store %s is encrypted; its password is needed."),
        /** A backup is encrypted, and neither it nor its store has been unlocked in this program. */
        BACKUP_PASSWORD_NEEDED(
                "备份 %s 已加密，恢复它需要备份时的密码。", "The backup %s is encrypted; the password that it was made with is needed."),
        /** The password is another. */
        WRONG_PASSWORD("密码不对，%s 没有打开，也没有改动。", "This is not the password; %s was neither opened nor changed."),
        /** It is encrypted, and both copies of its key are damaged or gone. */
        KEY_LOST(
                "数据库 %s 已加密，但密钥文件（.key 和日志文件夹中的 key.json）已损坏或不见了，程序没有改动它；请放回密钥文件，或从备份恢复。",
                "The store %s is encrypted, but the files of its key (.key, and key.json in the folder of the journal) are damaged or gone; it was left as it is; put one back, or restore a backup."),
        /** A password that is too easily guessed. */
        SHORT_PASSWORD("密码至少要有 8 个字符，%s 没有改动。", "A password has at least 8 characters; %s was left as it is."),
        /** It is encrypted already. */
        ENCRYPTED("数据库 %s 已经加密，没有改动。", "The store %s is encrypted already and was left as it is."),
        /** It is not encrypted. */
        NOT_ENCRYPTED("数据库 %s 没有加密，没有改动。", "The store %s is not encrypted and was left as it is."),
        /** Database and journal do not say the same. */
        UNSOUND(
                "数据库 %s 与日志不符，没有改动；请先运行 quxian check 查看。",
                "The store %s is not as its journal says and was left as it is; see how with quxian check."),
        /** Somebody stopped it. */
        STOPPED("已取消，一切照旧。", "Stopped; everything is as it was."),
        /** It is on a server, which looks after itself. */
        SHARED(
                "%s 在服务器上，备份和恢复请用服务器自己的工具（pg_dump、pg_restore）。",
                "%s is on a server; back it up and restore it with the server's own tools (pg_dump, pg_restore)."),
        /** It is a database, but another program's. */
        FOREIGN(
                "数据库 %s 不是本程序建立的，程序没有改动它；请另选位置。",
                "The database %s was not made by this program and was left as it is; choose another place."),
        /** A later version of this program has changed its tables. */
        TOO_NEW(
                "数据库 %s 由更新版本的程序建立（%s），程序没有改动它；请升级程序。",
                "The store %s was made by a later version of this program (%s) and was left as it is; upgrade the"
                        + " program."),
        /** Its tables are not those that this program made. */
        ALTERED(
                "数据库 %s 的表结构与本程序建立的不同（%s），程序没有改动它；请从备份恢复。",
                "The tables of the store %s are not as this program made them (%s), and were left as they are; restore"
                        + " a backup."),
        /** No server answers there. */
        UNREACHABLE(
                "连接不上数据库服务器 %s，请检查地址、端口和网络。",
                "The database server of %s cannot be reached; check address, port and network."),
        /** The server does not accept user or password. */
        LOGIN_REFUSED(
                "数据库服务器 %s 拒绝登录，请检查用户名和密码。", "The database server of %s refuses the login; check user and password."),
        /** The server has no such database. */
        NO_DATABASE("服务器上没有数据库 %s，请先建立。", "The server has no database %s; have it made first."),
        /** It already holds the shipped data. */
        FILLED("数据库 %s 已有数据，没有再次装入。", "The store %s already holds its data, which was not filled in again."),
        /** Somebody else has written to it since it was last looked at. */
        CHANGED(
                "数据库 %s 刚刚被别人改动过，这一步没有写入；请看过最新情况后再做。",
                "The store %s has just been changed by somebody else, and this step was not written; look at it as it is"
                        + " now and do it again."),
        /** The data breaks a rule of the database. */
        UNACCEPTABLE_DATA(
                "数据不符合数据库 %s 的规则，没有写入：%s。", "The data breaks a rule of the store %s and was not written: %s."),
        /** The words that should name a cluster name none. */
        CLUSTER_LOCATION(
                "ClickHouse 集群的地址 %s 不能用，应写成 %s。", "%s cannot be the address of a ClickHouse cluster; write it as %s."),
        /** No server of the cluster answers. */
        CLUSTER_AWAY(
                "读不到统计序列所在的 ClickHouse 集群 %s（%s），请检查地址和网络；审核不受影响。",
                "The ClickHouse cluster %s that holds the series does not answer (%s); check address and network; the review"
                        + " goes on without it."),
        /** The cluster refuses to answer. */
        CLUSTER_FAILED("ClickHouse 集群 %s 没有给出统计序列：%s。", "The ClickHouse cluster %s gave no series: %s."),
        /** Series are to be put into a store that reads them from a cluster. */
        ON_CLUSTER(
                "统计序列在 ClickHouse 集群 %s 上，请用 ClickHouse 的工具装入，没有写入。",
                "The series are on the ClickHouse cluster %s; load them there with ClickHouse's tools; nothing was written."),
        /** Whoever asked for it has cancelled it. */
        CANCELLED("已取消，没有写入。", "Cancelled; nothing was written."),
        /** There is no room left. */
        DISK_FULL(
                "数据库 %s 所在的磁盘已满，这一步没有写入；请腾出空间后再做一次。",
                "The disk of the store %s is full, and this step was not written; make room and do it again."),
        /** Anything else: a broken disk, a lost connection. */
        FAILED("数据库 %s 操作失败：%s。", "The store %s failed: %s.");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        private Text sentence(String place, Text detail) {
            return new Text(zh.formatted(place, detail.zh()), en.formatted(place, detail.en()));
        }
    }
}
