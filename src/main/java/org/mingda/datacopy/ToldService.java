package org.mingda.datacopy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.mingda.account.Account;

/** What is kept about a person for one use, as one JSON object of its kinds. Called in the transaction that deletes an account; no page leads here. */
@Stateless
public class ToldService {

    @Inject
    private CopyReadService reading;

    /** The account itself and all kinds of a use. */
    public String told(Account of, CopyKind.Use use) {
        return CopyKind.all().filter(kind -> kind == CopyKind.ACCOUNT || kind.getUse() == use)
                .map(kind -> "\"" + kind.file() + "\": " + CopyArchive.json(reading.rows(kind, of))).collect(Collectors.joining(",\n", "{", "}"));
    }
}
