@NullMarked
package plumbline.exchange.plantuml;

import org.jspecify.annotations.NullMarked;
