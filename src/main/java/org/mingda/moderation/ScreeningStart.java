package org.mingda.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import org.mingda.screening.FoldedText;

/** At each start: folds once, which builds the tables of look-alike letters, so that no author waits for them. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ScreeningStart {

    @PostConstruct
    void fold() {
        FoldedText.of("");
    }
}
