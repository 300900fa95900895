/// Other people's diagram formats, read into designs and written from them.
///
/// Here stand what all formats share: `Format` tells a file's format, a `Reader` makes designs of it,
/// and a `Drawing` is what readers fill in the foreign file's own words. Every file is untrusted, and
/// what is wrong with it is a value.
@NullMarked
package plumbline.exchange;

import org.jspecify.annotations.NullMarked;
