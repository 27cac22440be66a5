package se.kvittens.application.kiosk;

/** Is told of each new screen, one at a time and in order. Should be quick: while it works, nothing is registered. */
@FunctionalInterface
public interface ScreenListener {

    void on(Screen screen);
}
