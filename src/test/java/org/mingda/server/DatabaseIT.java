package org.mingda.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import org.junit.jupiter.api.Test;
import org.mingda.testing.ServiceTest;

@ServiceTest
class DatabaseIT {
    @EJB
    private Database database;

    @Test
    void answersOnceItsTablesAreMade() {
        assertThat(database.answers()).isTrue();
    }
}
