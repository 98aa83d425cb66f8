package org.poamtracker.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server makes of the persistence unit, and what its pool may do. */
@ExtendWith(ArquillianExtension.class)
class PersistenceIT {

    @PersistenceUnit(unitName = "../poam-ejb.jar#poam")
    EntityManagerFactory entities;

    @Resource(lookup = "java:/jdbc/poam")
    DataSource pool;

    @Test
    @DisplayName("finds package-private entities without a list of classes")
    void findsEntities() {
        assertThat(entities.getMetamodel().getEntities())
                .extracting(type -> type.getName())
                .contains("Agency", "Account", "TrailEntry");
    }

    @Test
    @DisplayName("is EclipseLink, and leaves a lazy association unloaded until it is asked for")
    void weavesLazyAssociations() {
        EntityManager em = entities.createEntityManager();
        try {
            Object agency =
                    em.createQuery("select a from Agency a").setMaxResults(1).getSingleResult();

            assertThat(em.getDelegate().getClass().getName()).startsWith("org.eclipse.persistence");
            assertThat(entities.getPersistenceUnitUtil().isLoaded(agency, "secretariat"))
                    .isFalse();
        } finally {
            em.close();
        }
    }

    @Test
    @DisplayName("TRAIL-2 the account of the pool may add to the trail and read it, and nothing else; it has no DDL")
    void theRunTimeAccountIsConfined() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("select count(*) from TRAIL_ENTRY")).isTrue();
            for (String refused : new String[] {
                "update TRAIL_ENTRY set ACTOR = 'nobody'",
                "delete from TRAIL_ENTRY",
                "create table X (ID NUMBER(19))",
                "drop table TRAIL_ENTRY"
            }) {
                assertThatThrownBy(() -> statement.execute(refused))
                        .as(refused)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Not enough rights");
            }
        }
    }
}
