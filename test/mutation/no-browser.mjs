// The tests never reach the browser; what they import looks for one.
export default {}
