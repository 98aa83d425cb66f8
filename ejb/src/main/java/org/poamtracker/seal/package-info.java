/**
 * Files that nobody reads or changes unseen on the disk.
 *
 * <ul>
 *   <li>SEAL-1 A sealed file is encrypted with AES-256-GCM in chunks of 64 KB, each of which proves itself and its place: nothing of a changed, cut off, lengthened or exchanged file is handed out, and no file stands in memory.
 *   <li>SEAL-2 Each file has a key of its own, which stands in the file's head wrapped by a master key. Master keys lie in a keystore apart from the files, readable by the server's account alone.
 *   <li>SEAL-3 A new master key wraps the files' keys anew and leaves the files as they are. Killed half way, every file can be read, and the next call goes on. A master key goes once no file needs it.
 * </ul>
 */
package org.poamtracker.seal;
