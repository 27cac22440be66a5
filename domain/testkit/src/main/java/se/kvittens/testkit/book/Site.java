package se.kvittens.testkit.book;

import java.lang.reflect.Type;
import java.util.List;

/**
 * A place in a tree of records whose value can be exchanged.
 *
 * @param path the names of record components and the keys of maps, from the root
 * @param type the declared type of the value
 */
record Site(List<Object> path, Type type, Object value) {}
