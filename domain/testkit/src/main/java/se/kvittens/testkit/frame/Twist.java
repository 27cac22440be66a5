package se.kvittens.testkit.frame;

/**
 * One thing that is otherwise than usual. What is made up is plain until twists bend it, so that the twists that do not
 * matter fall away when a month is shrunk.
 */
@FunctionalInterface
public interface Twist<M> {

    void on(M maker, Frame frame);
}
