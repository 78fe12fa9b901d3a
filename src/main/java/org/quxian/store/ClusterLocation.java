package org.quxian.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quxian.observation.Text;

/**
 * Where series are that are too many for one machine: a ClickHouse cluster, spoken to through one of its servers. A password
 * is never part of it.
 *
 * @param server {@code http://host:port} or {@code https://host:port}
 * @param database the database of the tables
 * @param user the user to read as; empty for the server's default user
 */
public record ClusterLocation(String server, String database, Optional<String> user) {

    private static final Pattern FORM =
            Pattern.compile("(https?://(?:[A-Za-z0-9][A-Za-z0-9.-]{0,252}|\\[[0-9a-fA-F:]+\\])"
                    + ":[0-9]{1,5})/([A-Za-z_][A-Za-z0-9_]{0,63})(?:\\?user=([A-Za-z0-9_.-]{1,64}))?");

    /**
     * The cluster that {@code words} name: {@code http://host:8123/database}, with {@code ?user=name} behind it or not.
     *
     * @throws StoreException with {@link StoreException.Reason#CLUSTER_LOCATION} if they name none
     */
    public static ClusterLocation parse(String words) throws StoreException {
        Matcher matcher = FORM.matcher(words.strip());
        if (!matcher.matches()) {
            throw new StoreException(
                    StoreException.Reason.CLUSTER_LOCATION,
                    words.strip().replaceFirst("//[^/]*@", "//").replaceFirst("[?].*", ""),
                    Text.same("http://host:8123/quxian?user=reader"));
        }
        return new ClusterLocation(matcher.group(1), matcher.group(2), Optional.ofNullable(matcher.group(3)));
    }

    /** In the form in which it is parsed. */
    public String words() {
        return server + "/" + database + user.map(name -> "?user=" + name).orElse("");
    }
}
