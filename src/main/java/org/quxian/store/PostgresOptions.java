package org.quxian.store;

import java.util.Set;
import org.quxian.observation.Text;

/** Which options a PostgreSQL URL may carry: the driver has others that name classes to load or files to write. */
final class PostgresOptions {

    private static final Set<String> ALLOWED = Set.of(
            "user",
            "password",
            "ssl",
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "connectTimeout",
            "loginTimeout",
            "socketTimeout",
            "tcpKeepAlive",
            "targetServerType",
            "ApplicationName");

    private PostgresOptions() {}

    static void check(StoreLocation.Url location) throws StoreException {
        String url = location.url();
        int mark = url.indexOf('?');
        if (mark < 0) {
            return;
        }
        for (String option : url.substring(mark + 1).split("&", -1)) {
            String name = option.replaceFirst("=.*", "");
            if (!name.isEmpty() && !ALLOWED.contains(name)) {
                throw new StoreException(
                        StoreException.Reason.LOCATION,
                        location.shown(),
                        new Text("不能使用参数 " + name, "the option " + name + " is not allowed"));
            }
        }
    }
}
