package se.kvittens.examples.kiosk.terminal;

import java.net.URI;
import java.util.Optional;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.examples.kiosk.KioskLog;

/** Writes what happens at a kiosk, each line whole and at once. */
public interface Teller extends KioskLog {

    /** Everything is there: what is typed or tapped from now on is heard. */
    void ready(Screen screen, Optional<URI> page);

    void status(Screen screen);

    void waiting(Screen screen);

    void refused(Screen screen);

    void tasks(Screen.Visit visit);

    void help();

    /** A line, as it was typed, says nothing that can be done. */
    void notUnderstood(String line);

    /** A tag was typed, and the reader is a real one. */
    void noEmulator();

    void stopped();
}
