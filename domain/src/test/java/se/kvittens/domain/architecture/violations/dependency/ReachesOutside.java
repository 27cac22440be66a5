package se.kvittens.domain.architecture.violations.dependency;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** Knows what the domain must not know. */
record ReachesOutside(ConcurrentHashMap<String, String> map, Path[] paths, io.vavr.collection.List<String> list) {

    void log() {
        Logger.getLogger("none").info(list.toString());
    }
}
