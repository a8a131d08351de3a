package org.mingda.twins;

/**
 * How large a cluster is.
 *
 * @param token    of the cluster
 * @param texts    all of them, decided or not
 * @param accounts that wrote them
 * @param waiting  how many wait for a moderator
 */
public record ClusterCount(String token, long texts, long accounts, long waiting) {

    public String getToken() {
        return token;
    }

    public long getTexts() {
        return texts;
    }

    public long getAccounts() {
        return accounts;
    }

    public long getWaiting() {
        return waiting;
    }
}
