/// Our own files, read and written: designs as JSON, prompts and rubrics as YAML, reports as JSON
/// lines.
///
/// Every file is untrusted. What its content can cause is a `Problem` that names the line and the way out, all of them
/// at once; nothing here throws for content.
@NullMarked
package plumbline.files;

import org.jspecify.annotations.NullMarked;
