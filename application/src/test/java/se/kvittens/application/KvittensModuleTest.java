package se.kvittens.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.application.following.ListDeadlines;
import se.kvittens.application.reconciling.ReconcileMonth;
import se.kvittens.application.reporting.ReportVisits;
import se.kvittens.application.rulebooks.CompareRuleBooks;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;

class KvittensModuleTest {

    private static final RuleBookShelf EMPTY = () -> new RuleBooks(List.of());

    @Test
    void use_cases_are_wired_with_guice() {
        Injector injector = Guice.createInjector(new KvittensModule(), new AbstractModule() {
            @Override
            protected void configure() {
                bind(RuleBookShelf.class).toInstance(EMPTY);
            }
        });

        assertThat(injector.getInstance(SettleMonth.class)).isNotNull();
        assertThat(injector.getInstance(ReconcileMonth.class)).isNotNull();
        assertThat(injector.getInstance(ReportVisits.class)).isNotNull();
        assertThat(injector.getInstance(CompareRuleBooks.class).find("nowhere-v1"))
                .isEmpty();
    }

    @Test
    void use_cases_work_without_guice() {
        assertThat(new ListDeadlines(EMPTY).in(Year.of(2025), new MunicipalityId("nowhere"), PublishedLocks.NONE))
                .isEmpty();
    }

    @Test
    void a_missing_shelf_is_said_when_the_house_is_wired() {
        assertThatThrownBy(() -> Guice.createInjector(new KvittensModule()))
                .isInstanceOf(CreationException.class)
                .hasMessageContaining("RuleBookShelf");
    }
}
