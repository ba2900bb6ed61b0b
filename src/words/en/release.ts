/** What lies on top in the archive of a release: for somebody who never saw the project. */
export const release = {
  readme: (title: string, version: string) => `${title}
Version ${version}


THREE STEPS

1. Put it on the web
   Copy what is inside the folder "site" to any web server, or into a folder of
   one. That is all: there is no database, and nothing to keep running.

2. Make it yours
   Open over/over.yaml in a text editor. Say who you are, whom people turn to
   when they are worried, how to reach you. Each line that you want begins
   without a #. Pages, cases and words of your own lie beside it:
   source/docs/own-copy.md says how.

3. Build it again
   You need Node 20 or newer with its npm, from https://nodejs.org (on macOS
   22.12 or newer). Git is not needed. Open a terminal in this folder and type

       npm run build

   The first time npm fetches what the site is built with (some minutes, and a
   connection to the internet). If something does not fit, it says which file,
   which line and what to do. Then copy "site" to your server again.

   To look at it on your own computer first:

       npm start

   and open the address that it shows. Ctrl+C ends it.


LATER

   npm run over    says which of your texts replace which of the course's, and
                   after a new release which of them became stale
   npm run due     lists what somebody should look at again, and dead links

   When a new release comes, unpack it beside this one, copy your folder "over"
   into it, and build.


WHAT IS HERE

   site/      the ready site
   over/      what is yours
   source/    the course's text and the program that plays it, whole
              (licences: source/LICENSE and source/content/LICENSE.md)
`,
};
