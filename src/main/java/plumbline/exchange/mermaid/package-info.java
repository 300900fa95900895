/// Mermaid flowcharts, as files of their own and as blocks of a Markdown page.
///
/// Reads what people write rather than what the grammar allows: a line that real Mermaid rejects costs
/// that line.
@NullMarked
package plumbline.exchange.mermaid;

import org.jspecify.annotations.NullMarked;
