package se.kvittens.application.settling;

import java.util.Iterator;

/**
 * The months of the providers of one run, one at a time: an adapter holds no more than one provider's month, and this
 * port is walked through once, in the adapter's order. No provider comes twice.
 */
public interface ProviderMonths {

    Iterator<Supplied> iterator();
}
