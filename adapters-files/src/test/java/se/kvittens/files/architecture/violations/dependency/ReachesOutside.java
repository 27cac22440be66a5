package se.kvittens.files.architecture.violations.dependency;

import com.google.inject.Injector;
import io.vavr.collection.List;
import jakarta.inject.Provider;
import java.net.URI;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Logger;

/** Knows what is no business of an adapter of files. */
final class ReachesOutside {

    URI aUrl;
    ConcurrentMap<String, String> aConcurrentMap;
    Logger aLogger;
    List<String> aVavrList;
    Injector anInjector;
    Provider<String> aProvider;
}
