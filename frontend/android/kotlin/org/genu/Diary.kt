// What reads better in Kotlin than the Java classes it stands on.
package org.genu

import org.genu.data.Answer
import org.genu.data.Client

/** Opens the diary in [folder], lets [use] work with it, and closes it whatever happens. */
inline fun <T> withDiary(folder: String, world: World = World(), use: (Client) -> T): T =
    Genu.open(folder, world).use { use(it.client()) }

/** The value, or null for any silence: for showing, not for deciding. */
fun <T : Any> Answer<T>?.orNull(): T? = if (this != null && isGiven) value() else null

fun Int.answer(): Answer<Long> = Answer.given(toLong())
fun Boolean.answer(): Answer<Boolean> = Answer.given(this)
