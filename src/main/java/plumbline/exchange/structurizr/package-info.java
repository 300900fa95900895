/// The Structurizr DSL: C4 models as text, in a grammar of our own.
///
/// Only what says which elements there are and how they relate is read. Nothing is run, included or fetched: scripts,
/// plug-ins and includes are passed over and said so.
@NullMarked
package plumbline.exchange.structurizr;

import org.jspecify.annotations.NullMarked;
