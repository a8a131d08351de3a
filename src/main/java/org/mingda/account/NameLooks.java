package org.mingda.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Gives accounts from before there were looks theirs, once, in small transactions. */
@Singleton
@Startup
@DependsOn("Database")
public class NameLooks {

    @Inject
    private AccountService accounts;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void give() {
        while (accounts.giveLooks() > 0) {
            // the next ones
        }
    }
}
