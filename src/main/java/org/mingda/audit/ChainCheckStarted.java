package org.mingda.audit;

/** A walk along the chain was entered, to this end, and is to be gone once its row can be seen. */
record ChainCheckStarted(String token, ChainHead end) {
}
