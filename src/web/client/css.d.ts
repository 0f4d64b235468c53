/** Styles are joined to the page by the build. */
declare module '*.css';
