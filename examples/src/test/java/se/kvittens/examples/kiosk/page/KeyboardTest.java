package se.kvittens.examples.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.examples.kiosk.KioskRig;

/**
 * A whole visit in a real browser by the keyboard alone. Skipped where Chromium is not installed; with
 * {@code -Dkiosk.browser.required=true}, as in CI, it fails there instead.
 */
class KeyboardTest {

    private static final String FOCUSED = "document.activeElement";

    @TempDir
    Path root;

    private static @Nullable Browser started;

    private KioskRig rig;
    private Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent() || Boolean.getBoolean("kiosk.browser.required"), "Chromium is not installed");
        started = Browser.start(program.orElseThrow());
    }

    @AfterAll
    static void end() {
        if (started != null) {
            started.close();
        }
    }

    @BeforeEach
    void open() {
        browser = Objects.requireNonNull(started);
        rig = new KioskRig(root);
        browser.look(false, 800, 480);
        browser.open(rig.page.address().resolve("/sv/"));
        browser.until("document.querySelectorAll('#panel button').length === 2");
    }

    @AfterEach
    void close() {
        browser.leave();
        rig.close();
    }

    @Test
    void a_visit_goes_by_digits() {
        press("1");
        browser.until("document.getElementById('carer').textContent === 'Disa Lund'");
        rig.reader.tap(KioskRig.STRANGE);
        browser.until("document.getElementById('said').textContent.includes('Mottagen. Kvittens 1.')");
        press("2");
        browser.until("document.getElementById('panel').textContent.includes('Insatser hos Bo Svensson')");
        press("1");
        browser.until("document.querySelectorAll('[aria-pressed=\"true\"]').length === 1");

        assertThat(rig.kiosk().screen().visit().orElseThrow().tasks().stream()
                        .filter(choice -> choice.isChosen())
                        .map(choice -> choice.task().code()))
                .containsExactly(new TaskCode("PERSONAL_CARE"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everything_is_reached_by_tab_and_arrows_and_pressed_by_enter() {
        press("Tab", "Eskil Berg");
        press("Enter");
        browser.until("document.getElementById('carer').textContent === 'Eskil Berg'");
        press("ArrowDown", "Kvittera för hand");
        press("Enter");
        browser.until("document.activeElement.textContent.startsWith('Kvittera för hand: hemma')");
        press("ArrowDown", "Cilla Ek");
        press("Enter");
        press("Tab", "Tekniskt fel");
        press("Enter");
        browser.until("document.getElementById('said').textContent.includes('Kvittens 1.')");

        press("Tab", "Väntar");
        press("Enter");
        browser.until("document.activeElement.textContent === 'Väntar på kontoret'");
        press("Escape");
        browser.until("document.getElementById('panel').textContent.includes('Insatser hos Cilla Ek')");
        press("ArrowUp", "Logga ut");
        press("Enter");
        browser.until("document.getElementById('carer').textContent === ''");
        assertThat(browser.value("document.body.textContent").asText()).doesNotContain("Cilla", "Anna");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_is_pressed_keeps_the_focus_when_the_page_is_drawn_anew() {
        press("1");
        browser.until("document.getElementById('carer').textContent === 'Disa Lund'");
        rig.reader.tap(KioskRig.ANNAS);
        browser.until("document.getElementById('panel').textContent.includes('Insatser hos Anna')");
        press("Tab", "Serviceinsats");
        press("Enter");
        browser.until(FOCUSED + ".getAttribute('aria-pressed') === 'true'");

        assertThat(browser.value(FOCUSED + ".textContent").asText()).contains("Serviceinsats");
        assertThat(browser.value("getComputedStyle(" + FOCUSED + ").outlineStyle")
                        .asText())
                .isEqualTo("solid");
    }

    @Test
    void the_language_changes_by_a_link_and_says_so_to_a_reader_of_screens() {
        press("Tab", "English");
        press("Enter");
        browser.until(
                "document.documentElement.lang === 'en' && document.body.textContent.includes('The reader reads')");

        assertThat(browser.value("document.getElementById('language').lang").asText())
                .isEqualTo("sv");
    }

    @ParameterizedTest
    @CsvSource({"800, 480, false", "1280, 800, true"})
    void whatever_can_be_touched_is_large_enough_and_nothing_lies_beyond_the_edge(
            int width, int height, boolean isDark) {
        browser.look(isDark, width, height);
        press("1");
        rig.reader.tap(KioskRig.BADGE);
        rig.reader.tap(KioskRig.STRANGE);
        browser.until("document.getElementById('panel').textContent.includes('Vems dörr')");

        assertThat(browser.value("[...document.querySelectorAll('button, a')].filter(e => { const r = "
                                + "e.getBoundingClientRect(); return r.width < 48 || r.height < 48; }).length")
                        .asInt())
                .isZero();
        assertThat(browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .asInt())
                .isZero();
    }

    @Test
    void what_is_pressed_as_the_page_becomes_another_presses_nothing_of_it() {
        press("1");
        browser.until("document.getElementById('carer').textContent === 'Disa Lund'");
        rig.reader.tap(KioskRig.STRANGE);
        browser.until("document.getElementById('said').textContent.includes('Mottagen. Kvittens 1.')");
        browser.value("new MutationObserver((all, seen) => { seen.disconnect(); document.dispatchEvent("
                + "new KeyboardEvent('keydown', { key: '1' })); })"
                + ".observe(document.getElementById('panel'), { childList: true })");
        press("2");
        browser.until("document.getElementById('panel').textContent.includes('Insatser hos Bo Svensson')");
        press("2");
        browser.until("document.querySelectorAll('[aria-pressed=\"true\"]').length > 0");

        assertThat(browser.value("[...document.querySelectorAll('[aria-pressed]')]"
                                + ".map(each => each.getAttribute('aria-pressed')).slice(0, 2).join()")
                        .asText())
                .isEqualTo("false,true");
    }

    @Test
    void a_key_that_is_held_presses_once() {
        browser.until("!document.querySelector('[aria-busy]')");
        browser.value("document.dispatchEvent(new KeyboardEvent('keydown', { key: '1', repeat: true }))");
        press("2");
        browser.until("document.getElementById('carer').textContent !== ''");

        assertThat(browser.value("document.getElementById('carer').textContent").asText())
                .isEqualTo("Eskil Berg");
    }

    /** Presses a key as a person does: when the page has come to rest. */
    private void press(String key) {
        browser.until("!document.querySelector('[aria-busy]')");
        browser.press(key);
    }

    /** Presses a key until what has the focus begins with a text. */
    private void press(String key, String wanted) {
        int most = 60;
        while (!browser.value(FOCUSED + ".textContent")
                .asText()
                .replaceFirst("^[0-9]", "")
                .startsWith(wanted)) {
            assertThat(most--).as("%s by %s", wanted, key).isPositive();
            press(key);
        }
    }
}
